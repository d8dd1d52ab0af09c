"""The approval bot: a pure core, then adapters, then wiring."""
