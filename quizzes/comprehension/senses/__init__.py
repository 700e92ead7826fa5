"""Which questions ask in which sense a word is used?"""
