"""Makes the packages that are handed to people: `make package`."""
