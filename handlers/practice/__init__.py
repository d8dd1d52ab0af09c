"""A pretend Slack workspace on loopback: a page for people and a test double for the tests.

It sends the signed requests Slack sends, answers the Web API methods a bot calls and refuses what Slack
refuses. It knows nothing of any bot: whatever can talk to Slack can talk to it.
"""
