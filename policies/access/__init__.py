"""Whether people who do not see, hear or read like others get it too."""
