"""Who stands behind a post: paid ties, reviews, and the people who work here."""
