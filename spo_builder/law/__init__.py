"""What the statute says, as dated data: references, rules, values and period arithmetic."""
