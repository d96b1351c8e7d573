"""Prints one sheet of a workbook as CSV, as openpyxl reads it, so that what our writer made is read
by a program that is not ours: numbers plain with all their digits, dates as ISO has them.

    python3 sheet.py WORKBOOK SHEET     the first sheet is 1
"""

import csv
import datetime
import sys

import openpyxl


def shown(cell):
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, datetime.datetime):
        has_time = "h" in cell.number_format.lower()
        return value.strftime("%Y-%m-%d %H:%M:%S" if has_time else "%Y-%m-%d")
    if isinstance(value, (int, float)) and "%" in cell.number_format:
        return f"{value * 100:.12g}%"
    return str(value)


def main():
    workbook = openpyxl.load_workbook(sys.argv[1])
    sheet = workbook.worksheets[int(sys.argv[2]) - 1]
    output = csv.writer(sys.stdout, lineterminator="\n")
    for row in sheet.iter_rows():
        output.writerow([shown(cell) for cell in row])


main()
