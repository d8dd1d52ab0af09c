"""What a post tells people to do about their health."""
