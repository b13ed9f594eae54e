"""What each document says: audiences, the one vocabulary of the Word forms, and the plan of a pack."""
