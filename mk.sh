R=/work/wt/bench
timeout 200 g++ -std=c++20 -O3 -g -DNDEBUG -fPIC -DQT_NO_CAST_FROM_ASCII -I$R/core -isystem /usr/include/x86_64-linux-gnu/qt6 -isystem /usr/include/x86_64-linux-gnu/qt6/QtCore v.cpp $R/core/base/{json_text,json_edit,instant,clock}.cpp $R/core/contract/{validator,findings,fallback_check,scalars,notification,diagnostic,rules}.cpp -o v -lQt6Core
