"""What people see: windows, menu and command line. Knows `app`; nothing there knows this."""
