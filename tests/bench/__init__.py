"""The benchmark: how fast the bot answers, beside a Bolt app that does next to nothing, in one run.

`make bench` starts `countersign serve` and the bare app as processes of their own, both connected with the
same stub of Slack's Web API in this process, and sends both the same signed requests in turn. Then it times
the checks alone, by rules and with the name model, and Presidio where `make bench-peers` has put it. It
prints its environment, what it measured, and which aims were met. It never fails because something was
slow.
"""
