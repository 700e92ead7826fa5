"""What is an item, and which items make a set?"""
