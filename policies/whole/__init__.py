"""Checks of what a post reads like as a whole."""
