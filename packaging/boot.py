"""What runs first in a package for Linux, in place of PyInstaller's own: have Python find what is packed.

PyInstaller's also loads ctypes, to have it look for libraries in the package. Nothing here loads one in that way.
"""

import sys

import pyimod02_importers

pyimod02_importers.install()
sys.frozen = True
