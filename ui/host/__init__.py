"""The parts with which agents and providers are made: the same in the first-run assistant and in Settings."""
