"""Which other words could stand in a gap, and which of them are wrong there for sure?"""
