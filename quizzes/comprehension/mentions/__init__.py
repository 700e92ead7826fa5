"""Which questions ask what comes up in a text, and what does not?"""
