# The pages of reference in resources/help say what the programs say.
# Run by ctest with -DGENERATED=<folder> -DKEPT=<folder>. Where they differ, copy the former over the
# latter.
cmake_minimum_required(VERSION 3.25)

foreach(name IN ITEMS command-line configuration contract-rules service-api)
    file(READ ${GENERATED}/${name}.md generated)
    file(READ ${KEPT}/${name}.md kept)
    if(NOT generated STREQUAL kept)
        message(SEND_ERROR
            "${KEPT}/${name}.md is out of date; copy ${GENERATED}/${name}.md over it")
    endif()
endforeach()
