# SPDX-FileCopyrightText: The Stridetick developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Run by CPack over the installed files: what Debian wants packed is packed, without its time.
file(GLOB_RECURSE files
     ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/*/stridetick.1
     ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/*/changelog)
foreach(file ${files})
  execute_process(COMMAND gzip -9nf ${file} COMMAND_ERROR_IS_FATAL ANY)
endforeach()
