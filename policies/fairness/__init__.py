"""Whether it is fair to everybody: words for people, offers for all, no quarrels."""
