"""Which questions ask for the point of a paragraph?"""
