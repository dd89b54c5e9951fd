"""What the user configures: agents, providers, tools."""
