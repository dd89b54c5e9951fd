"""Where a frozen build begins: the same command line as everywhere."""

import sys

from ui.__main__ import main

sys.exit(main())
