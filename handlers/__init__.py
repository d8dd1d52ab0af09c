"""Surfaces: they decode what people do, call the core, and encode what comes back."""
