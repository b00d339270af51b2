# Pictures of the window come out the same, byte for byte, every time.
# Run by ctest with -DSCENES=<program> -DOUT=<folder>.
cmake_minimum_required(VERSION 3.25)

set(names window-light window-dark-errors)
set(wanted ${names})
list(TRANSFORM wanted PREPEND --scene=)
foreach(run first second)
    file(REMOVE_RECURSE ${OUT}/${run})
    execute_process(
        COMMAND ${SCENES} --out ${OUT}/${run} ${wanted}
        RESULT_VARIABLE result OUTPUT_QUIET)
    if(NOT result EQUAL 0)
        message(FATAL_ERROR "${SCENES} ended with ${result}")
    endif()
endforeach()
foreach(name IN LISTS names)
    file(SHA256 ${OUT}/first/${name}.png first)
    file(SHA256 ${OUT}/second/${name}.png second)
    if(NOT first STREQUAL second)
        message(SEND_ERROR "${name} differs between two runs")
    endif()
endforeach()
