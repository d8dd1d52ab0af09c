"""What a post promises of care."""
