"""What does a sentence claim, and how is the claim made false?"""
