"""How is a sentence altered so that it is false, yet could be said?"""
