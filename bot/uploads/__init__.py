"""Files from outside on their way into the library: what is in them, what they change, how they get in."""
