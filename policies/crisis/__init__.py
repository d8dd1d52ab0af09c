"""Suicide and crisis: words that can hurt somebody who reads them, and the help that has to be named."""
