"""The style sheet, with the tokens' names where colours and sizes go."""

from __future__ import annotations

SHEET = """
QMainWindow::separator { background: $bg; width: 5px; height: 5px; }
QMainWindow::separator:hover { background: $select; }
QToolTip { background: $surface; color: $text; border: 1px solid $border; padding: 4px; }

QMenuBar { background: $bg; padding: 2px 4px; border: none; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $hover; }

QMenu { background: $surface; color: $text; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: 4px 24px 4px 12px; border-radius: 4px; }
QMenu::item:selected { background: $select; color: $on_select; }
QMenu::item:disabled { color: $faint; }
QMenu::icon { padding-left: 6px; }
QMenu::separator { height: 1px; background: $border; margin: 4px 6px; }
QMenu::indicator { left: 6px; width: 13px; height: 13px; border: 1px solid $muted;
  border-radius: 3px; background: $surface; }
QMenu::indicator:exclusive { border-radius: 7px; }
QMenu::indicator:non-exclusive:checked { image: url("$check"); background: $accent;
  border-color: $accent; }
QMenu::indicator:exclusive:checked { width: 5px; height: 5px; border: 5px solid $accent; }

QToolBar { background: $bg; border: none; border-bottom: 1px solid $border; padding: 4px 8px;
  spacing: 4px; }
QToolBar#speak { border-top: 1px solid $border; border-bottom: none; padding: 6px 8px; }
QToolBar::separator { width: 1px; background: $border; margin: 4px; }
QToolButton { padding: 5px 8px; border: 1px solid transparent; border-radius: ${size_radius}px;
  color: $text; background: transparent; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $press; }
QToolButton:focus { border-color: $accent; }
QToolButton:disabled { color: $faint; }

QPushButton { padding: 5px 14px; border: 1px solid $border; border-radius: ${size_radius}px;
  background: $surface; color: $text; min-height: 18px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $press; }
QPushButton:focus { border: 2px solid $accent; padding: 4px 13px; }
QPushButton:disabled { color: $faint; background: $bg; }
QPushButton[kind="primary"] { background: $accent; border-color: $accent; color: $on_accent; }
QPushButton[kind="primary"]:hover { border-color: $text; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="primary"]:disabled { background: $press; border-color: $press; color: $faint; }
QPushButton[kind="danger"] { background: $danger; border-color: $danger; color: $on_danger; }
QPushButton[kind="danger"]:focus { border: 2px solid $text; }
QPushButton[kind="link"] { border: 1px solid transparent; background: transparent; color: $accent;
  padding: 2px 8px; }
QPushButton[kind="link"]:hover { background: $hover; }
QPushButton[kind="link"]:focus { border-color: $accent; }

QLineEdit, QPlainTextEdit { background: $surface; color: $text; border: 1px solid $border;
  border-radius: ${size_radius}px; selection-background-color: $accent;
  selection-color: $on_accent; }
QLineEdit { padding: 4px 8px; min-height: 18px; }
QLineEdit:focus, QPlainTextEdit:focus { border: 2px solid $accent; }
QLineEdit:focus { padding: 3px 7px; }
QLineEdit:disabled, QPlainTextEdit:disabled { background: $bg; color: $faint; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"], QLineEdit[invalid="true"]:focus,
  QPlainTextEdit[invalid="true"]:focus { border: 2px solid $danger; }
QLineEdit[invalid="true"] { padding: 3px 7px; }
QPlainTextEdit#detail { border: none; border-radius: 0; background: $surface; padding: 0 6px; }
QPlainTextEdit#detail:focus { border: 2px solid $accent; padding: 0 4px; }

QCheckBox::indicator, QTableView::indicator, QRadioButton::indicator { width: 14px; height: 14px;
  border: 1px solid $muted; background: $surface; }
QTableView::indicator { width: 11px; height: 11px; }
QCheckBox::indicator, QTableView::indicator { border-radius: 3px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked, QTableView::indicator:checked { image: url("$check");
  background: $accent; border-color: $accent; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $accent; }
QCheckBox::indicator:disabled, QTableView::indicator:disabled, QRadioButton::indicator:disabled {
  border-color: $faint; background: $bg; }
QCheckBox::indicator:checked:disabled, QTableView::indicator:checked:disabled {
  background: $faint; }
QCheckBox, QRadioButton { spacing: 8px; border: 2px solid transparent; border-radius: 4px;
  padding: 2px 3px; }
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }

QProgressBar { background: $surface; border: 1px solid $border; border-radius: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }

QComboBox, QDateTimeEdit, QSpinBox { background: $surface; color: $text; border: 1px solid $border;
  padding: 4px 8px; border-radius: ${size_radius}px; min-height: 18px; }
QComboBox:focus, QDateTimeEdit:focus, QSpinBox:focus { border: 2px solid $accent;
  padding: 3px 7px; }
QComboBox:disabled, QDateTimeEdit:disabled, QSpinBox:disabled { color: $faint; background: $bg; }
QComboBox::drop-down, QDateTimeEdit::drop-down { border: none; width: 22px; }
QComboBox::down-arrow, QDateTimeEdit::down-arrow { image: url("$down"); width: 14px; height: 14px; }
QComboBox QLineEdit, QComboBox QLineEdit:focus, QComboBox QLineEdit[invalid="true"],
  QComboBox QLineEdit[invalid="true"]:focus { border: none; padding: 0; background: transparent; }
QTimeEdit::up-button, QTimeEdit::down-button, QSpinBox::up-button, QSpinBox::down-button {
  width: 0; border: none; }
QTimeEdit::up-arrow, QTimeEdit::down-arrow, QSpinBox::up-arrow, QSpinBox::down-arrow { image: none;
  width: 0; }
QComboBox { combobox-popup: 0; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $border;
  selection-background-color: $select; selection-color: $on_select; outline: none; }
QComboBox QAbstractItemView::item { padding: 4px 5px; min-height: 18px; }

QTableView { background: $surface; border: none; gridline-color: transparent; outline: none;
  selection-background-color: $select; selection-color: $on_select; }
QTableView::item { padding: 0 4px; border: none; }
QTableView::item:selected { background: $select; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section { background: $surface; color: $muted; border: none; padding: 4px 7px;
  border-bottom: 1px solid $border; font-size: $meta; }
QHeaderView::section:hover { color: $text; }
QHeaderView::up-arrow, QHeaderView::down-arrow { width: 10px; height: 10px;
  subcontrol-origin: border; subcontrol-position: top center; }
QHeaderView::up-arrow { image: url("$up"); }
QHeaderView::down-arrow { image: url("$down"); }
QTableCornerButton::section { background: $surface; border: none; }

QFrame#pane { background: $surface; border: 1px solid $border; border-radius: 4px; padding: 1px; }
QFrame#pane[focused="true"] { border: 2px solid $accent; padding: 0; }
QFrame#line { background: $border; border: none; }
QSplitter::handle { background: $bg; }
QSplitter::handle:hover { background: $select; }

QWidget#title { background: $bg; }
QLabel[role="title"] { font-weight: 600; }
QLabel[role="meta"], QLabel[role="hint"] { color: $muted; font-size: $meta; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="error"] { color: $danger; font-size: $meta; }
QLabel[role="big"] { font-size: $big; font-weight: 600; }
QWidget#invite { background: $surface; }

QFrame#paused { background: $select; border: none; border-top: 1px solid $border; }
QFrame#paused QLabel { color: $on_select; }
QFrame#paused QPushButton { color: $mark; }
QFrame#notice { background: $sunken; border: none; border-bottom: 1px solid $border; }

QStatusBar { background: $bg; border-top: 1px solid $border; }
QStatusBar::item { border: none; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; border: none; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; border: none; }
QScrollBar::handle { background: $border; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }

QPushButton[kind="small"] { padding: 3px 6px; }
QPushButton[kind="small"]:focus { padding: 2px 5px; }
QPushButton[kind="small"]::menu-indicator { width: 10px; }

QTabBar { background: $bg; }
QTabBar::tab { background: $bg; color: $muted; border: none; padding: 4px 12px; }
QTabBar::tab:selected { color: $text; font-weight: 600; border-top: 2px solid $accent; }
QTabBar::tab:hover { color: $text; }
QTabWidget#card QTabBar::tab { padding: 4px 7px; }
QTabBar QToolButton { background: $bg; border: 1px solid $border; padding: 0; }

QDialog { background: $bg; }
QDialog QScrollArea, QDialog QScrollArea > QWidget > QWidget { background: $bg; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
"""
