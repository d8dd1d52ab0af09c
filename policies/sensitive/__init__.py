"""Care that needs more than an ordinary authorization: addiction, and what people hide for good reasons."""
