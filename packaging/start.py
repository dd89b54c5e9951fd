"""Where a frozen build begins: the same command line as everywhere."""

import os
import sys

if sys.platform.startswith("linux"):
    os.environ.pop("QT_PLUGIN_PATH", None)  # it names the plugins of another Qt, which would be loaded into this one

from ui.__main__ import main

sys.exit(main())
