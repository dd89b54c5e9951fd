"""The controls of our own; import each from its module, so that only what is shown is loaded."""
