"""What several test rooms share: small Word forms, the OOXML validator, PDF reading."""
