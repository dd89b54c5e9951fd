"""The part without a screen: decisions, events, deliveries, and what the user configures. Never imports Qt."""
