"""
Which questions ask which of two things is meant?

    contrast         the generator: a sentence with a gap for what tells
    signs            the few forms by which a sentence denies one thing and says another
    ways             the four ways in which the two can be said, and why each but one is wrong
"""
