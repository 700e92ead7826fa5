"""What do the answers say: about people, and about the questions?"""
