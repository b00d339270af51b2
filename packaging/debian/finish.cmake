# Brings the files of a Debian package into the form its policy asks for: manual pages and changelogs
# compressed, programs without the compiler's notes. CPack runs this when all files are in place.

file(GLOB_RECURSE documents
    ${CPACK_TEMPORARY_DIRECTORY}/*/usr/share/doc/*/changelog*
    ${CPACK_TEMPORARY_DIRECTORY}/*/usr/share/man/*.[1-8])
foreach(document IN LISTS documents)
    execute_process(COMMAND gzip -9nf ${document} COMMAND_ERROR_IS_FATAL ANY)
endforeach()

file(GLOB programs ${CPACK_TEMPORARY_DIRECTORY}/*/usr/bin/*)
foreach(program IN LISTS programs)
    execute_process(COMMAND strip --remove-section=.comment --remove-section=.note ${program}
        COMMAND_ERROR_IS_FATAL ANY)
endforeach()
