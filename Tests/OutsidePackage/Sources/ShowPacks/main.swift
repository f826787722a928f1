import MyPacks

print("\(fileCount) files")
