"""Whether people understand it: plain words, honest numbers, one thing to do."""
