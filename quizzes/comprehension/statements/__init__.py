"""Which statements are true of a text, and which are not?"""
