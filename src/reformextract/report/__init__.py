"""The report: claims with their articles as one page of HTML that opens offline, and stays what it is."""

from reformextract.report.page import report_html

__all__ = ["report_html"]
