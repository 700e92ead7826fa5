"""Which questions ask how many, how much or how long?"""
