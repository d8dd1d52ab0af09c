"""Ways to publish, one file each."""
