"""What runs first in a package for Linux, in place of PyInstaller's own: have Python find what is packed.

PyInstaller's also loads ctypes, to have it look for libraries in the package, forgets `VIRTUAL_ENV`, loads `warnings`
where Python was told of some, and looks for eggs. Nothing here needs any of it.
"""

import sys

import pyimod02_importers

pyimod02_importers.install()
sys.frozen = True
