"""Question sets as files: which format is it, and how is each read and written?"""
