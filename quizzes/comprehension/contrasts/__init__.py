"""Which questions ask what is so of one and not of the other?"""
