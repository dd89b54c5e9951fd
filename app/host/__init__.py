"""What the user configures: agents and providers. Keys go to the OS keychain and never into a file."""
