"""The identifiers that make health information personal (45 CFR 164.514(b)(2)(i))."""
