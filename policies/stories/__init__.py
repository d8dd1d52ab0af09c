"""Checks of what is told of patients, and of what patients tell."""
