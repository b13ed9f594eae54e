"""Everything that opens real files and real programs: case folders, Word, LibreOffice."""
