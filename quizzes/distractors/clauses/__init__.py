"""What may be shown by itself, and what has to stand before it?"""
