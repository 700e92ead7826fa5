"""
Which questions ask which of two things is meant, or whether both are, or neither?

    contrast         the generator: a sentence with a gap for what tells
    signs            the few forms by which a sentence says which of two things holds, both or neither
    ways             the four ways in which the two can be said, and why each but one is wrong
"""
